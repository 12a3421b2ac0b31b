// Every source that may be named, its title and address once they tell nothing later. Parameters: $story, $through.
MATCH (s:Source {story: $story})
RETURN s.id AS id, s.publisher AS publisher, CASE WHEN s.revealed <= $through THEN s.title END AS title,
  CASE WHEN s.revealed <= $through THEN s.url END AS url,
  CASE WHEN s.revealed <= $through THEN s.published END AS published, s.revealed <= $through AS revealed
ORDER BY id
