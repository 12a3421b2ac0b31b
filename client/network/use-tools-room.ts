import type { Insets } from "../canvas/canvas-props.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useMedia } from "../ui/use-media.ts";

const STRIP = 56;

/**
 * Where the buttons of the picture find room: between the names of the lights where it is wide,
 * beneath the picture where it is not, and nowhere while a sheet covers half of a phone.
 */
export function useToolsRoom(insets: Insets): { shown: boolean; picture: Insets } {
  const { looking } = useLooking();
  const phone = useMedia("(max-width: 48rem)");
  const middle = useMedia("(max-width: 80rem)");
  const { focus, connection, across, compare } = looking;
  const covered = [focus, connection, across, compare].some((shown) => shown !== null);
  const shown = !(phone && covered);
  const beneath = shown && (phone || (middle && covered));
  return { shown, picture: beneath ? { ...insets, bottom: insets.bottom + STRIP } : insets };
}
