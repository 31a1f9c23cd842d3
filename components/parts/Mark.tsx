/** The mark of Sul Pezzo: the wavy line under a mistake, which straightens into a tick. The drawing of `public/icon/icon.svg`. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width={32} height={32} rx={7} fill="#1a6a55" />
      <path
        d="M4.6 16.6C5.8 12.6 8.6 12.6 9.8 16.4L11 20.6C11.8 23.4 14.4 23.4 15.8 21.2L27 7.6"
        fill="none"
        stroke="#fff"
        strokeWidth={3.8}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
