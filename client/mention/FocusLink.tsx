import type { MouseEvent, ReactNode } from "react";
import { useHorizon } from "../horizon/horizon-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Focus } from "../looking/looking.ts";
import { reduce } from "../looking/reducer.ts";

type Props = { focus: Focus; children: ReactNode; className?: string | undefined; label?: string };

/** A real link to the page of something in the story: a plain press stays here, any other opens as links do. */
export function FocusLink({ focus, children, className, label }: Props) {
  const { looking, look } = useLooking();
  const { through } = useHorizon();
  const action = { type: "focus", focus } as const;
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    look(action);
  };
  return (
    <a
      href={addressOf(reduce(looking, action), through)}
      onClick={follow}
      className={className}
      aria-label={label}
    >
      {children}
    </a>
  );
}
