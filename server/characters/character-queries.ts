import { z } from "zod";
import { CardTie, Casting, Development, Membership } from "#contract/character.ts";
import { Role, SceneRef } from "#contract/story.ts";
import { CharacterId, SourceId, Text } from "#contract/words.ts";
import { storyQuery } from "../story/view.ts";

/** All who are shown as the character. */
type BySelves = { selves: CharacterId[] };

const sourced = { sources: z.array(SourceId) };

export const Fact = z.object({
  aspect: z.enum([
    "name",
    "shortName",
    "alias",
    "spelling",
    "occupation",
    "summary",
    "home",
    "nationality",
    "fate",
  ]),
  text: Text,
  revealed: z.int(),
  ...sourced,
});
export type Fact = z.infer<typeof Fact>;

export const FactsRow = z.object({ id: CharacterId, group: z.boolean(), facts: z.array(Fact) });
export type FactsRow = z.infer<typeof FactsRow>;
export const character = storyQuery<BySelves, FactsRow>("character", FactsRow);

const MembershipRow = Membership.extend(sourced);
export const characterMemberships = storyQuery<BySelves, z.infer<typeof MembershipRow>>(
  "character-memberships",
  MembershipRow,
);

const CastingRow = Casting.extend(sourced);
export const characterCastings = storyQuery<BySelves, z.infer<typeof CastingRow>>(
  "character-castings",
  CastingRow,
);

const CharacterTieRow = CardTie.extend({ other: CharacterId, ...sourced });
export type CharacterTieRow = z.infer<typeof CharacterTieRow>;
export const characterTies = storyQuery<BySelves, CharacterTieRow>("character-ties", CharacterTieRow);

const CharacterSceneRow = SceneRef.extend({ role: Role });
export const characterScenes = storyQuery<BySelves, z.infer<typeof CharacterSceneRow>>(
  "character-scenes",
  CharacterSceneRow,
);

const AppearanceRow = z.object({ number: z.int() });
export const characterAppearances = storyQuery<BySelves, z.infer<typeof AppearanceRow>>(
  "character-appearances",
  AppearanceRow,
);

const DevelopmentRow = Development.extend(sourced);
export const characterDevelopments = storyQuery<BySelves, z.infer<typeof DevelopmentRow>>(
  "character-developments",
  DevelopmentRow,
);
