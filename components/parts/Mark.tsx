/** The mark of Sul Pezzo: the wavy line under a mistake that straightens into a tick. Same drawing as public/icon. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width={32} height={32} rx={7} fill="#14594a" />
      <path
        d="M5 18.5C6.6 14.6 9 14.6 10.6 18.2S14.4 22.9 16.4 20.4L26 8.5"
        fill="none"
        stroke="#fff"
        strokeWidth={3.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
