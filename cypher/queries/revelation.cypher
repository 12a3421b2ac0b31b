// The one fact asked for, wherever in the story it is told: a fate, a title, or how a tie ends. Only of somebody, or
// of a tie, that the reader knows of already. Parameters: $story, $throughCharacters, $throughTies, $about, $ids.
CALL () {
  MATCH (c:Character {story: $story})-[:HAS_FACT]->(f:Fact {aspect: 'fate'})
  WHERE $about = 'fate' AND c.id IN $ids AND c.revealed <= $throughCharacters
  RETURN f.revealed AS position, {en: f.text, fr: f.textFr} AS says
  UNION ALL
  MATCH (i:Installment {story: $story})
  WHERE $about = 'title' AND i.id IN $ids
  RETURN i.position AS position, {en: i.title, fr: i.titleFr} AS says
  UNION ALL
  MATCH (a:Character {story: $story})-[t]->(b:Character)
  WHERE $about = 'outcome' AND type(t) <> 'SAME_AS' AND t.id IN $ids AND t.endRevealed IS NOT NULL
    AND t.revealed <= $throughTies AND a.revealed <= $throughCharacters AND b.revealed <= $throughCharacters
  RETURN t.endRevealed AS position, {en: t.label, fr: t.labelFr} AS says
}
RETURN position, says
ORDER BY position DESC
LIMIT 1
