import { z } from "zod";
import { AsSeenBy, listOf, page, Seen, story, type Endpoint } from "./endpoint.ts";
import { Changes } from "./changes.ts";
import { CharacterCard } from "./character.ts";
import { Connections, Connectors } from "./connection.ts";
import { Ensemble, Neighbourhood } from "./graph.ts";
import { Family, Kind } from "./kinds.ts";
import { Note } from "./note.ts";
import { CompanyEntry, CompanyPage, PersonEntry, PersonPage, PlacePage, WorkPage } from "./people.ts";
import { About, Revelation } from "./reveal.ts";
import { Found, FoundType } from "./search.ts";
import { Secret } from "./secret.ts";
import { Installment, Scene, Story, StorySummary } from "./story.ts";
import { SourceRef } from "./source.ts";
import { TiePage } from "./tie.ts";
import { CharacterId, CompanyId, InstallmentId, PersonId, PlaceId, SceneId, TieId, WorkId } from "./words.ts";

export const endpoints = {
  stories: {
    path: "/api/stories",
    summary: "The stories there are.",
    input: z.strictObject({}),
    output: z.array(StorySummary),
  },
  story: {
    path: "/api/stories/:story",
    summary: "A story with its installments; those past the horizon are numbers only.",
    input: story,
    output: Story,
  },
  ensemble: {
    path: "/api/stories/:story/ensemble",
    summary: "The story's characters and ties with where to draw them, or what the filters leave of them.",
    input: story.extend({
      kind: listOf(Kind),
      family: listOf(Family),
      company: listOf(CompanyId),
      installment: InstallmentId.optional().describe("Only who appears in this installment."),
      asSeenBy: AsSeenBy,
    }),
    output: Ensemble,
  },
  character: {
    path: "/api/stories/:story/characters/:character",
    summary: "A character's card, put together from what is revealed by the horizon.",
    input: story.extend({ character: CharacterId }),
    output: CharacterCard,
  },
  neighbourhood: {
    path: "/api/stories/:story/characters/:character/neighbourhood",
    summary: "A character, everyone within depth ties, and the ties between them.",
    input: story.extend({
      character: CharacterId,
      depth: z.coerce.number().int().min(1).max(3).default(1),
      asSeenBy: AsSeenBy,
    }),
    output: Neighbourhood,
  },
  tie: {
    path: "/api/stories/:story/ties/:tie",
    summary: "A tie's page: the history between the two, the scenes that show it, the sources.",
    input: story.extend({ tie: TieId }),
    output: TiePage,
  },
  secrets: {
    path: "/api/stories/:story/secrets",
    summary: "The ties that somebody concerned does not know of, with who knows and who is in the dark.",
    input: story,
    output: z.array(Secret),
  },
  connections: {
    path: "/api/stories/:story/connections",
    summary: "How two or three characters are joined: up to five ways that differ, each as a sentence.",
    input: story.extend({
      from: CharacterId,
      to: CharacterId,
      third: CharacterId.optional().describe("A third one, to be joined with the two."),
      without: listOf(CharacterId).describe("Who no chain may run through; those asked about always may be."),
      asSeenBy: AsSeenBy,
    }),
    output: Connections,
  },
  connectors: {
    path: "/api/stories/:story/connectors",
    summary: "Who connects two companies: those whose ties cross from the members of one to the other's.",
    input: story.extend({ from: CompanyId, to: CompanyId, asSeenBy: AsSeenBy }),
    output: Connectors,
  },
  changes: {
    path: "/api/stories/:story/changes",
    summary: "What was met, told, added, ended and shown between two horizons.",
    input: story.extend({
      from: Seen.optional().describe("The last installment or scene of the earlier horizon; absent: none."),
    }),
    output: Changes,
  },
  revelation: {
    path: "/api/stories/:story/revelation",
    summary: "One fact past the horizon, asked for by itself: a fate, a title, or whether a tie lasts.",
    input: story.extend({
      about: About,
      id: z.union([CharacterId, InstallmentId, TieId]).describe("Of whom, of what: as `about` has it."),
    }),
    output: Revelation,
  },
  search: {
    path: "/api/stories/:story/search",
    summary: "Characters, people, companies, places, works and scenes by what they are called.",
    input: story.extend({
      text: z.string().trim().min(1).max(100),
      type: listOf(FoundType),
      limit: z.coerce.number().int().min(1).max(50).default(12),
    }),
    output: z.array(Found),
  },
  people: {
    path: "/api/stories/:story/people",
    summary: "Who plays whom, and where else one may know them from.",
    input: story.extend({
      work: WorkId.optional().describe("Only who is known from this work."),
      after: z.string().max(200).optional().describe("The `next` of the page before."),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    output: page(PersonEntry),
  },
  person: {
    path: "/api/stories/:story/people/:person",
    summary: "Somebody real: their parts, credits and what is known of them.",
    input: story.extend({ person: PersonId }),
    output: PersonPage,
  },
  companies: {
    path: "/api/stories/:story/companies",
    summary: "The companies met by the horizon.",
    input: story,
    output: z.array(CompanyEntry),
  },
  company: {
    path: "/api/stories/:story/companies/:company",
    summary: "A company and its members at the horizon.",
    input: story.extend({ company: CompanyId }),
    output: CompanyPage,
  },
  work: {
    path: "/api/stories/:story/works/:work",
    summary: "A ballet, film, series or song: who made it, who is known from it, the scenes it is danced in.",
    input: story.extend({ work: WorkId }),
    output: WorkPage,
  },
  place: {
    path: "/api/stories/:story/places/:place",
    summary: "A place and the scenes set there.",
    input: story.extend({ place: PlaceId }),
    output: PlacePage,
  },
  installment: {
    path: "/api/stories/:story/installments/:installment",
    summary: "An installment with its scenes.",
    input: story.extend({ installment: InstallmentId }),
    output: Installment.extend({ scenes: z.array(Scene) }),
  },
  scene: {
    path: "/api/stories/:story/scenes/:scene",
    summary: "A scene with its place and those present.",
    input: story.extend({ scene: SceneId }),
    output: Scene,
  },
  notes: {
    path: "/api/stories/:story/notes",
    summary: "Where the sources disagree or leave something open.",
    input: story,
    output: z.array(Note),
  },
  sources: {
    path: "/api/stories/:story/sources",
    summary: "Where the facts known by the horizon are from, as far as a source may be named by then.",
    input: story,
    output: z.array(SourceRef),
  },
} as const satisfies Record<string, Endpoint>;
