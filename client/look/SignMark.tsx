import { SIGN_PATHS, type Sign } from "./signs.ts";

/** A sign of the comparison, for a legend or a line. What it means stands in words beside or around it. */
export function SignMark({ sign, size = 16 }: { sign: Sign; size?: number }) {
  const { form, stroke } = SIGN_PATHS[sign];
  return (
    <svg
      aria-hidden="true"
      className="sign-mark"
      focusable="false"
      width={size}
      height={size}
      viewBox="0 0 24 24"
    >
      <path d={form} style={{ fill: `var(--sign-${sign})` }} />
      <path
        d={stroke}
        fill="none"
        strokeWidth={3}
        strokeLinecap="round"
        style={{ stroke: "var(--ground)" }}
      />
    </svg>
  );
}
