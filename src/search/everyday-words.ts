import { RootedWords } from './rooted-words.ts';
import { stem } from './stem.ts';

/** Everyday words that learners use for one another, whatever the glossary is about; a comma ends a group. */
const GROUPS = `
  boss head chief leader ceo president chairman director run lead manage,
  firm company business corporation enterprise maker, country nation state,
  law rule regulation legislation, ban prohibit forbid block restrict limit curb stop,
  steal theft rob take, copy imitate clone replicate, spy espionage snoop,
  watch monitor surveillance track observe, army military soldier warfare defence,
  weapon arms gun missile, fake false forged bogus synthetic, lie falsehood untruth misinformation,
  hack hacker intruder attack, smart intelligent clever, big large huge giant, small little tiny compact,
  fast quick rapid, cheap inexpensive affordable, expensive costly,
  money funding finance investment cash capital, cost price fee, buy purchase, sell sale trade export,
  make produce build create manufacture develop, factory plant fab, phone smartphone mobile,
  picture image photo, test exam evaluate measure, rank ranking top, race contest competition rivalry,
  rival competitor opponent, fight war battle conflict struggle, danger risk threat harm,
  secret hidden closed, free open, expert scientist researcher specialist engineer, learn train study,
  answer response reply output, goal aim purpose, cooperate together joint collaborate,
  world global international worldwide, law court, person human citizen, right freedom liberty,
  vote election democracy, dictator autocrat authoritarian tyrant, part piece component,
  begin start launch, grow growth rise, fall drop decline, ahead first, power strength might,
  electricity energy, website site platform, program software code, hardware device machine,
  new novel latest, illegal illicit unlawful, hide conceal evade, gap hole loophole, way method technique,
  shortage scarcity lack, tax duty levy, value worth, chip semiconductor processor,
  critic opponent dissident opposition, silence shut suppress, worker employee staff, job work employment,
  customer consumer buyer user client, shop store retailer, game gaming, film movie video,
  voice speech sound, message chat, search find, internet web online, computer pc laptop, server cloud,
  rich wealthy, treaty agreement pact, partner ally friend, enemy adversary foe, pupil student learner,
  error mistake bug, weakness vulnerability flaw, protect defend guard, safe secure,
  punish sanction penalty, permit allow licence, rent lease hire, profit gain earn,
  abroad overseas foreign offshore, home domestic national local, depend rely, join merge combine,
  split divide separate fragment, spread diffuse distribute, overtake surpass, win victory triumph beat,
  lose defeat, best top leading, strong powerful, hard difficult, easy simple, fair equal, moral ethics,
  shrink compress reduce, list register catalogue, idea concept, memory ram, car vehicle, robot humanoid,
  face facial, camera cctv, language linguistic, no not without nobody never none,
  everyone everybody all every anyone anybody, government state authority, leak reveal disclose,
  release publish, invent create, improve better upgrade, damage destroy ruin, kill lethal deadly,
  choose select pick, switch change swap, stuck trapped locked, subsidy grant aid, share stock equity,
  startup newcomer entrant, supplier vendor provider, step stage phase, skip jump leap bypass,
  gather collect harvest, question query, formula equation, founder creator, america american us usa,
  china chinese, taiwan taiwanese, korea korean, japan japanese, west western, britain british uk,
  europe european, evil bad wicked villain malicious, harm hurt injure damage,
  stop prevent halt avoid end, install put place set, finish complete end, rent borrow subscribe,
  trick deceive fool cheat mislead scam fraud, guess predict forecast, proud pride patriotic patriot,
  quarrel dispute argument conflict feud, leave quit exit abandon, number count amount quantity,
  many lots numerous mass, few rare scarce, alone single sole, together joint common united,
  same equal identical alike interchangeable, different distinct, old former past traditional,
  soldier army troop military navy, farmer farm agriculture harvest, office workplace desk,
  school university classroom education, hospital doctor medicine health, teacher master,
  pupil apprentice, clever brainy bright gifted smart, brain mind intellect, think reason thought,
  human mankind humanity people, child kid, man guy, scientist professor academic,
  programmer coder developer engineer, citizen population inhabitant public,
  journalist press media newspaper, news report article, jail prison imprison arrest,
  court judge lawsuit trial sue, crime criminal gang crook illegal, terror terrorist,
  bomb explosive nuclear, ship boat vessel, aircraft plane jet, pilot driver, shoot fire strike,
  kill murder shoot, border customs, import foreign, deliver supply send ship, transport logistics,
  sand silicon, print etch draw, layer stack tower, light laser ultraviolet,
  tool machine equipment kit gear, walk move, see look vision, hear listen, read write text,
  word sentence, speak talk say tell, chatbot assistant bot, teach train, example sample instance,
  test check verify inspect, inspector watchdog supervisor, supervise oversee control govern,
  parliament congress, minister politician official, party communist, ruler king, power influence,
  weak feeble, strong superior, win beat defeat, late behind lag, wait queue, slow delay, narrow tight,
  lack missing short, need require, free gratis, pay fee charge price subscription, poor needy,
  loan credit lend, bank investor, stock exchange, crash collapse, sum total add, water cooling,
  building hall house, town city, island peninsula, soviet russia russian, america washington,
  china beijing, dutch netherlands holland, german germany, india indian, trade commerce,
  seller supplier vendor dealer, own owner property belong possess, private privacy confidential,
  letter message mail, phone call, song music, book novel, author writer artist, play player, team club,
  invention patent innovation, discover find, research study science, laboratory lab,
  plan strategy scheme policy, recipe playbook, promise agreement, permission licence approval allow,
  original genuine real true authentic, rumour hoax, protest demonstration, belief religion faith,
  torture abuse violence, principle value, guideline advice recommendation, standard norm,
  common ordinary everyday normal usual, special particular specialised, whole entire all,
  two double pair both dual twin, half part partly, mix blend hybrid combination,
  power horsepower capacity, oil resource, ask request, bypass evade dodge circumvent avoid,
  hole gap weakness, software application app, gadget device, nobody nothing, always permanent constant,
  shut close block, help support aid assist, blame responsible accuse, lonely alone, meet gather,
  fear worry afraid, fair just, guess estimate, fit suit, country homeland, language speech,
  tiny micro nano, lead leadership ahead, catch overtake, multiply times, count calculate compute,
  picture draw, result outcome score, mark grade score, table chart list,
  forbidden banned taboo prohibited, delete remove erase, filter block, write produce,
  order command instruction, talk chat, understand grasp, memorise remember, surprise shock, firm startup,
  money billion dollar,
  fraudster scammer crook swindler, hire recruit employ, brilliant clever genius gifted, vanish disappear,
  dislike hate, officials authority government, valve tap switch, locked closed, film record camera,
  shop seller, town village, risky dangerous, foreign overseas, cheap inexpensive, invent discover,
  everyday daily, sneak smuggle, card board, parts components, decide choose, reach access,
  swap exchange replace, brains intelligence, general commander, job profession task, conquer win,
  unfair unjust, earn profit, precious valuable, dear expensive costly pricey, quiz interrogate question ask,
  quarrel feud clash fight, microprocessor microchip chip, laptop notebook, construct build erect,
  protest demonstrate march rally, police officer, torture cruelty, public open, superpower giant,
  boss manager employer, teach educate, share give, harvest collect, neighbour nearby, hurdle obstacle barrier,
  wall fence, prototype sample, trader merchant dealer, gamer player, telephone phone, telecommunications telecom,
  warehouse depot, storage memory, hospital clinic, medicine drug, weather climate, forbid outlaw, permit licence,
  blueprint plan design, draft sketch, duplicate copy, replica clone, imitation fake, forge counterfeit,
  liar deceiver, bribe corrupt, smuggle traffic, suspicious doubtful, guard watchman, lawyer attorney,
  voter citizen, ballot vote, politician lawmaker, monarch king, throne crown, rebel revolt, riot unrest,
  refugee migrant immigrant, emigrate leave, wage salary pay, income revenue earn, debt loan, coin currency,
  bargain discount cheap, luxury expensive, pupil apprentice, tutor teacher, lecture lesson, homework exercise,
  toolkit toolbox kit, gear equipment, wire cable, plug socket, screen display, button key, lens camera,
  engine motor, wheel car, truck lorry, harbour port, container freight cargo, road path, bridge link connection,
  swarm flock, hunt chase, bullet shot, shield defend, spear weapon, fortress stronghold, hostage prisoner,
  whisper secret, clue hint, puzzle riddle, trick ruse, mirror reflect, shadow hide, mask disguise,
  giant colossus, dwarf tiny, average typical, extreme radical, sudden abrupt, eternal forever,
  inspect examine, compare contrast, sort classify categorise, recognise identify, imagine picture,
  solve fix repair, adjust adapt tune, assemble construct, dismantle scrap, insert install, paste copy,
  surf browse, upload publish, download fetch, log record, password login, crack hack, bug flaw,
  junk rubbish waste, noise loud, heat warm cooling, thirst water, hungry appetite, cable wire,
  inventor founder, pioneer first, latecomer late, veteran expert, novice beginner newcomer, fan supporter,
  crowd mass, elite top, majority most, minority few, pair couple, trio three, dozen many,
  coalition alliance, neutral impartial, hostile enemy, friendly ally, loyal faithful, betray traitor,
  dominate control rule, obey follow, resist oppose, surrender yield, negotiate bargain deal, threaten menace,
  frighten scare fear, calm peace, hope wish, regret sorry, blame fault, praise laud, boast brag,
  shortcut quick, detour around, forward ahead, backward behind, upper top, lower bottom,
  vanish gone, exist live, survive last, age era, century decade, moment instant, deadline limit`;

interface Groups {
  readonly groups: readonly (readonly string[])[];
  /** The numbers of the groups that have a root. */
  readonly ofRoots: RootedWords;
}

/** Read at the first question, for who opens a popup waits for its paint. */
let groups: Groups | null = null;
const neighbours = new Map<string, ReadonlySet<string>>();

/** Roots of words that say much the same as the word with this root. */
export function neighboursOf(root: string): ReadonlySet<string> {
  let known = neighbours.get(root);
  if (known === undefined) neighbours.set(root, (known = readNeighbours(root)));
  return known;
}

function readNeighbours(root: string): ReadonlySet<string> {
  groups ??= readGroups();
  const { groups: all, ofRoots } = groups;
  const others = new Set((ofRoots.of(root) ?? []).flatMap((group) => (all[group] ?? []).map(stem)));
  others.delete(root);
  return others;
}

function readGroups(): Groups {
  const ofRoots = new RootedWords();
  const all = GROUPS.split(',').map((group) => group.trim().split(/\s+/));
  all.forEach((words, group) => {
    for (const word of words) ofRoots.add(word, group);
  });
  return { groups: all, ofRoots };
}
