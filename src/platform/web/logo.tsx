/** Three stations of a road: two reached, one ahead. */
export function LogoMark({ size = 20 }: { size?: number }) {
  return (
    <svg className="ui-logo-mark" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2.6 17.2h6.1v-6.9h6.4V6" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="2.8" cy="17.2" r="2.6" fill="currentColor" />
      <circle cx="8.7" cy="10.3" r="2.6" fill="currentColor" />
      <circle cx="15.2" cy="4" r="2.8" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
