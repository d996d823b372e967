import type { ComponentChildren, JSX } from 'preact';

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: ComponentChildren;
  readonly count: number;
};

/** Filters that each can be on; none on means all. */
export function Chips<T extends string>({
  label,
  choices,
  on,
  onChange,
}: {
  label: string;
  choices: readonly Choice<T>[];
  on: readonly T[];
  onChange: (on: T[]) => void;
}): JSX.Element {
  return (
    <fieldset class="chips" aria-label={label}>
      {choices.map(({ value, label, count }) => {
        const isOn = on.includes(value);
        return (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={isOn}
            disabled={count === 0 && !isOn}
            onClick={() => onChange(isOn ? on.filter((one) => one !== value) : [...on, value])}
          >
            {label} <span class="num">{count}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
