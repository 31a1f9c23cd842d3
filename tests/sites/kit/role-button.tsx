import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';

interface Props {
  label?: string;
  disabled?: boolean;
  className?: string;
  press: (how: 'click' | 'keys', trusted: boolean) => void;
  children: ReactNode;
}

/** A button as Meta builds it: no `<button>`, so Enter and Space act on the key itself and no click follows. */
export function RoleButton({ label, disabled = false, className, press, children }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (disabled || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    press('keys', event.nativeEvent.isTrusted);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: this is what the platform does
    <div
      role="button"
      tabIndex={disabled ? -1 : 0}
      className={className}
      aria-label={label}
      aria-disabled={disabled || undefined}
      onClick={(event: MouseEvent) => !disabled && press('click', event.nativeEvent.isTrusted)}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
