import type { ComponentChildren, JSX } from 'preact';

/** Something that is on or off, at once. */
export function Switch({
  isOn,
  isDisabled = false,
  children,
  onChange,
}: {
  isOn: boolean;
  isDisabled?: boolean;
  children: ComponentChildren;
  onChange: (isOn: boolean) => void;
}): JSX.Element {
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
