import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { connections } from "../connections/connections-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { ConnectionAsked } from "../looking/looking.ts";
import { Answer } from "../panel/Answer.tsx";
import { ChainList } from "./ChainList.tsx";
import { CommonNeighbours } from "./CommonNeighbours.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { NoChain } from "./NoChain.tsx";

/** What joins those asked about: who is left out, the chains, and who is tied to all of them at once. */
export function Chains({ asked }: { asked: ConnectionAsked }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const left = asked.without.join(" ");
  const [last, setLast] = useState({ left, replaces: false });
  if (last.left !== left) setLast({ left, replaces: true });
  const { replaces } = last;
  const answer = useQuery(connections(looking, through));
  return (
    <Answer of={answer}>
      {(found) => (
        <>
          <LeftOut found={found} />
          {found.connections.length === 0 ? (
            <NoChain found={found} replaces={replaces} />
          ) : (
            <ChainList key={found.without.join(" ")} found={found} chain={asked.chain} replaces={replaces} />
          )}
          <CommonNeighbours found={found} />
        </>
      )}
    </Answer>
  );
}
