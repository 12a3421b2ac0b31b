import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Connection, Connectors } from "#contract/connection.ts";
import type { Lit } from "../canvas/canvas-props.ts";
import { connections } from "../connections/connections-query.ts";
import { connectors } from "../connectors/connectors-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import type { Looking } from "../looking/looking.ts";

/** What is lit in the picture: the chosen one of the chains asked for, or all that crosses between two companies. */
export function useLit(looking: Looking): Lit | null {
  const { through } = useHorizon();
  const { connection, across } = looking;
  const found = useQuery(connections(looking, through)).data;
  const crossing = useQuery(connectors(looking, through)).data;
  const chosen = connection?.to ? found?.connections[connection.chain] : undefined;
  const crossed = !connection && across?.to ? crossing : undefined;
  return useMemo(() => (chosen ? litOf(chosen) : crossed ? crossingLit(crossed) : null), [chosen, crossed]);
}

const litOf = ({ chains }: Connection): Lit => ({
  characters: new Set(chains.flatMap(({ characters }) => characters)),
  ties: new Set(chains.flatMap(({ ties }) => ties)),
});

const crossingLit = ({ ties }: Connectors): Lit | null =>
  ties.length === 0
    ? null
    : {
        characters: new Set(ties.flatMap(({ from, to }) => [from, to])),
        ties: new Set(ties.map(({ id }) => id)),
      };
