import { z } from "zod";
import type { Endpoint } from "#contract/endpoint.ts";
import { everyEndpoint } from "#contract/every-endpoint.ts";
import { Problem } from "#contract/failure.ts";

const TITLE = "Ensemble";

/** The OpenAPI 3.1 document of the whole contract: made from it, so that the two cannot part. */
export function openApiDocument() {
  return {
    openapi: "3.1.0",
    info: {
      title: TITLE,
      version: "1",
      description:
        "Questions to a story's web of ties. Every answer keeps to the reader's horizon: `through` names the last " +
        "installment seen whole; without it only the first installment is spoken of, and the whole story has to be " +
        "asked for with `all`.",
    },
    paths: Object.fromEntries(
      Object.entries(everyEndpoint).map(([name, endpoint]) => pathOf(name, endpoint)),
    ),
    components: { schemas: { Problem: schemaOf(Problem, "output") } },
  };
}

function pathOf(name: string, endpoint: Endpoint) {
  const path = endpoint.path.replace(/:(\w+)/g, "{$1}");
  const responses = {
    200: answer("The answer.", "application/json", schemaOf(endpoint.output, "output")),
    304: { description: "Unchanged since the answer whose ETag was sent along." },
    ...Object.fromEntries([400, 404, 500, 503].map((status) => [status, problem()])),
  };
  return [
    path,
    { get: { operationId: name, summary: endpoint.summary, parameters: parametersOf(endpoint), responses } },
  ];
}

function parametersOf({ path, input }: Endpoint) {
  const { properties = {}, required = [] } = schemaOf(input, "input");
  return Object.entries(properties).map(([name, schema]) => {
    const place = path.includes(`:${name}`) ? "path" : "query";
    const list = typeof schema === "object" && schema.type === "array";
    const needed = place === "path" || (required.includes(name) && !list);
    return { name, in: place, required: needed, schema, ...(list && { style: "form", explode: false }) };
  });
}

function schemaOf(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return json;
}

function problem() {
  return answer("A problem, by RFC 9457.", "application/problem+json", {
    $ref: "#/components/schemas/Problem",
  });
}

function answer(description: string, type: string, schema: object) {
  return { description, content: { [type]: { schema } } };
}
