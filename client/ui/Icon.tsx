const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.4 15.4 20 20",
  close: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  export: "M12 15V4M7.5 8.5L12 4l4.5 4.5M5 13v6h14v-6",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  help: "M9.2 9.2a2.9 2.9 0 1 1 4.3 2.6c-.9.5-1.5 1.1-1.5 2.2M12 17.2v.1",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  down: "M6 9.5l6 6 6-6",
  up: "M6 14.5l6-6 6 6",
  play: "M8 5.2v13.6l11-6.8z",
  pause: "M8.5 5.5v13M15.5 5.5v13",
  scenes: "M4 6v12M9.3 10v4M14.7 10v4M20 6v12",
  order: "M5 8.5h13l-3.5-3.5M19 15.5H6l3.5 3.5",
  check: "M5 12.5l4.5 4.5L19 7.5",
  compare: "M9 5.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM13.5 6a6.5 6.5 0 1 1 0 12",
  back: "M15 5l-7 7 7 7",
  character: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20c.8-3.6 3.7-5.5 7.5-5.5s6.7 1.9 7.5 5.5",
  person: "M4 5h16v11a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4zM9 10v.01M15 10v.01M9 14c1.8 1.6 4.2 1.6 6 0",
  company: "M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6",
  place:
    "M12 21c4.5-4.8 6.5-8 6.5-11a6.5 6.5 0 0 0-13 0c0 3 2 6.2 6.5 11zM12 8v.01M12 12.2a2.2 2.2 0 1 0 0-4.4",
  work: "M9 18V6l10-2v12M9 18a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM19 16a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z",
  scene: "M4 8h16v11H4zM4 8l2-4h14l-2 4M9 8l2-4M14 8l2-4",
} as const;

export type IconName = keyof typeof PATHS;

/** A drawn sign. It says nothing to screen readers: what it means stands in words beside or around it. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" width={size} height={size} viewBox="0 0 24 24" fill="none">
      <path
        d={PATHS[name]}
        stroke="currentColor"
        strokeWidth={name === "more" ? 2.6 : 1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
