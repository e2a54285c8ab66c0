import type { ComponentChildren } from 'preact';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Shown beside the words. */
  readonly sample?: ComponentChildren;
}

export interface ChoiceGroupProps<Value extends string> {
  /** Also the name of the radio buttons. */
  readonly name: string;
  readonly title: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
  readonly children?: ComponentChildren;
}

/** A question with a few answers, one of which holds. */
export function ChoiceGroup<Value extends string>(props: ChoiceGroupProps<Value>) {
  const { name, title, choices, chosen, onChoose, children } = props;
  return (
    <fieldset class="part">
      <legend>
        <h2>{title}</h2>
      </legend>
      {choices.map(({ value, label, hint, sample }) => (
        <label class="choice" key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {sample}
            {hint !== undefined && <span class="hint">{hint}</span>}
          </span>
        </label>
      ))}
      {children}
    </fieldset>
  );
}

/** Choices in the order of their values, each with its words, and some with a hint. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  labelOf: (value: Value) => string,
  hints?: Readonly<Partial<Record<Value, string>>>,
): Choice<Value>[] {
  return values.map((value) => {
    const hint = hints?.[value];
    return { value, label: labelOf(value), ...(hint === undefined ? {} : { hint }) };
  });
}
