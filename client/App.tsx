import { useCallback, useState } from "react";
import type { StoryId } from "#contract/words.ts";
import { Door } from "./frame/Door.tsx";
import { Opening } from "./frame/Opening.tsx";
import { StoryFrame } from "./frame/StoryFrame.tsx";
import { HorizonProvider } from "./horizon/HorizonProvider.tsx";
import { fromAddress, toAddress } from "./looking/address.ts";
import { useLooking } from "./looking/looking-context.ts";
import { lookingAt } from "./looking/looking.ts";
import { LookingProvider } from "./looking/LookingProvider.tsx";

/** The whole client: the story of the address, or the door to choose one by. */
export function App() {
  const [opened, setOpened] = useState(() => fromAddress(location.href));
  const enter = useCallback((story: StoryId) => {
    const address = { looking: lookingAt(story), through: undefined };
    history.replaceState(null, "", toAddress(address));
    setOpened(address);
  }, []);
  if (!opened) return <Door onEnter={enter} />;
  return (
    <LookingProvider opened={opened}>
      <WithinHorizon />
    </LookingProvider>
  );
}

function WithinHorizon() {
  const { looking } = useLooking();
  return (
    <HorizonProvider key={looking.story} opening={(error, retry) => <Opening error={error} retry={retry} />}>
      <StoryFrame />
    </HorizonProvider>
  );
}
