import { useCallback, useEffect, useState } from "react";
import type { StoryId } from "#contract/words.ts";
import { Door } from "./frame/Door.tsx";
import { Opening } from "./frame/Opening.tsx";
import { StoryFrame } from "./frame/StoryFrame.tsx";
import { HorizonProvider } from "./horizon/HorizonProvider.tsx";
import { fromAddress, toAddress, type Address } from "./looking/address.ts";
import { useLooking } from "./looking/looking-context.ts";
import { lookingAt } from "./looking/looking.ts";
import { LookingProvider } from "./looking/LookingProvider.tsx";

/** The whole client: the story of the address, or the door to choose one by. */
export function App() {
  const [opened, setOpened] = useState(() => fromAddress(location.href));
  const enter = useCallback((story: StoryId, write: "pushState" | "replaceState") => {
    const address = { looking: lookingAt(story), through: undefined };
    history[write](null, "", toAddress(address));
    setOpened(address);
  }, []);
  const choose = useCallback((story: StoryId) => enter(story, "pushState"), [enter]);
  // Where there is no choice, going back does not lead to a door that would only lead on again.
  const goOn = useCallback((story: StoryId) => enter(story, "replaceState"), [enter]);
  useEffect(() => {
    const step = () => setOpened((before) => stepTo(fromAddress(location.href), before));
    addEventListener("popstate", step);
    return () => removeEventListener("popstate", step);
  }, []);
  if (!opened) return <Door onEnter={choose} onOnly={goOn} />;
  return (
    <LookingProvider key={opened.looking.story} opened={opened}>
      <WithinHorizon />
    </LookingProvider>
  );
}

/** A step back or forward within a story is the story's own affair; one out of it or into it is not. */
const stepTo = (next: Address | null, before: Address | null): Address | null =>
  next?.looking.story === before?.looking.story ? before : next;

function WithinHorizon() {
  const { looking } = useLooking();
  return (
    <HorizonProvider key={looking.story} opening={(error, retry) => <Opening error={error} retry={retry} />}>
      <StoryFrame />
    </HorizonProvider>
  );
}
