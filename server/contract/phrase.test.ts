import { expect, test } from "vitest";
import { endsInName, phraseOf } from "./phrase.ts";

test("the other's name stands where the gap was", () => {
  expect(phraseOf("dances with {}", "Gael", "en")).toBe("dances with Gael");
  expect(phraseOf("takes {} back", "Mishi", "en")).toBe("takes Mishi back");
  expect([endsInName("dances with {}"), endsInName("takes {} back")]).toEqual([true, false]);
});

test("French elides before a vowel and only there", () => {
  expect(phraseOf("partenaire de {}", "Émile", "fr")).toBe("partenaire d’Émile");
  expect(phraseOf("partenaire de {}", "Gael", "fr")).toBe("partenaire de Gael");
  expect(phraseOf("s’occupe de {} à New York", "Ava", "fr")).toBe("s’occupe d’Ava à New York");
  expect(phraseOf("la méthode {}", "Ava", "fr")).toBe("la méthode Ava");
  expect(phraseOf("partner of {}", "Ava", "en")).toBe("partner of Ava");
});

test("French contracts the article of a name", () => {
  expect(phraseOf("parle de {}", "les militants", "fr")).toBe("parle des militants");
  expect(phraseOf("tient tête à {}", "le ministre", "fr")).toBe("tient tête au ministre");
  expect(phraseOf("parle de {}", "la mère de Susu", "fr")).toBe("parle de la mère de Susu");
  expect(phraseOf("parle de {}", "Les Deux", "fr")).toBe("parle de Les Deux");
});
