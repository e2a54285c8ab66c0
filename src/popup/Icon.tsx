const SHAPES = {
  search: 'M7 12.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 4 4',
  clear: 'M3.5 3.5l9 9m0-9l-9 9',
  down: 'M8 2v11M3.5 8.5 8 13l4.5-4.5',
  back: 'M10 2.5 4.5 8l5.5 5.5',
} as const;

/** A small drawing beside words or in place of them; never the only name of a control. */
export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  );
}
