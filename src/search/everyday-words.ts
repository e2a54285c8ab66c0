import { stem } from './stem.ts';

/** Everyday words that learners use for one another, whatever the glossary is about. */
const GROUPS = `
  boss head chief leader ceo president chairman director run lead manage
  firm company business corporation enterprise maker
  country nation state
  law rule regulation legislation
  ban prohibit forbid block restrict limit curb stop
  steal theft rob take
  copy imitate clone replicate
  spy espionage snoop
  watch monitor surveillance track observe
  army military soldier warfare defence
  weapon arms gun missile
  fake false forged bogus synthetic
  lie falsehood untruth misinformation
  hack hacker intruder attack
  smart intelligent clever
  big large huge giant
  small little tiny compact
  fast quick rapid
  cheap inexpensive affordable
  expensive costly
  money funding finance investment cash capital
  cost price fee
  buy purchase
  sell sale trade export
  make produce build create manufacture develop
  factory plant fab
  phone smartphone mobile
  picture image photo
  test exam evaluate measure
  rank ranking top
  race contest competition rivalry
  rival competitor opponent
  fight war battle conflict struggle
  danger risk threat harm
  secret hidden closed
  free open
  expert scientist researcher specialist engineer
  learn train study
  answer response reply output
  goal aim purpose
  cooperate together joint collaborate
  world global international worldwide
  law court
  person human citizen
  right freedom liberty
  vote election democracy
  dictator autocrat authoritarian tyrant
  part piece component
  begin start launch
  grow growth rise
  fall drop decline
  ahead first
  power strength might
  electricity energy
  website site platform
  program software code
  hardware device machine
  new novel latest
  illegal illicit unlawful
  hide conceal evade
  gap hole loophole
  way method technique
  shortage scarcity lack
  tax duty levy
  value worth
  chip semiconductor processor
  critic opponent dissident opposition
  silence shut suppress
  worker employee staff
  job work employment
  customer consumer buyer user client
  shop store retailer
  game gaming
  film movie video
  voice speech sound
  talk speak
  message chat
  search find
  internet web online
  computer pc laptop
  server cloud
  rich wealthy
  treaty agreement pact
  partner ally friend
  enemy adversary foe
  pupil student learner
  error mistake bug
  weakness vulnerability flaw
  protect defend guard
  safe secure
  punish sanction penalty
  permit allow licence
  rent lease hire
  profit gain earn
  abroad overseas foreign offshore
  home domestic national local
  depend rely
  join merge combine
  split divide separate fragment
  spread diffuse distribute
  overtake surpass
  win victory triumph beat
  lose defeat
  best top leading
  strong powerful
  hard difficult
  easy simple
  fair equal
  moral ethics
  shrink compress reduce
  list register catalogue
  idea concept
  memory ram
  car vehicle
  plane aircraft
  robot humanoid
  face facial
  camera cctv
  language linguistic
  no not without nobody never none
  everyone everybody all every anyone anybody
  government state authority
  leak reveal disclose
  release publish
  invent create
  improve better upgrade
  damage destroy ruin
  kill lethal deadly
  choose select pick
  switch change swap
  stuck trapped locked
  subsidy grant aid
  share stock equity
  startup newcomer entrant
  supplier vendor provider
  step stage phase
  skip jump leap bypass
  gather collect harvest
  question query
  formula equation
  founder creator
  america american us usa
  china chinese
  taiwan taiwanese
  korea korean
  japan japanese
  west western
  britain british uk
  europe european`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' ').map(stem));

const NEIGHBOURS = new Map<string, string[]>();
for (const group of GROUPS)
  for (const root of group)
    NEIGHBOURS.set(root, [...(NEIGHBOURS.get(root) ?? []), ...group.filter((other) => other !== root)]);

/** Roots of words that say much the same as the word with this root. */
export function neighboursOf(root: string): readonly string[] {
  return NEIGHBOURS.get(root) ?? [];
}
