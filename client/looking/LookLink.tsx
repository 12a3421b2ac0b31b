import type { ComponentProps, MouseEvent } from "react";
import { addressOf } from "./address.ts";
import { useLooking } from "./looking-context.ts";
import { reduce, type Action } from "./reducer.ts";

type Props = Omit<ComponentProps<"a">, "href" | "onClick"> & { action: Action; onLook?: () => void };

/** A real link to what an action would show: pressed it acts here, and it opens in another tab like any link. */
export function LookLink({ action, onLook, ...rest }: Props) {
  const { looking, look, linked } = useLooking();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    look(action);
    onLook?.();
  };
  return <a href={addressOf(reduce(looking, action), linked)} onClick={follow} {...rest} />;
}
