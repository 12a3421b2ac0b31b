// How many stories there are, and the digest of the scripts they were seeded from (null: never). No parameters.
OPTIONAL MATCH (s:Seed {id: 'seed'})
CALL () { MATCH (t:Story) RETURN count(t) AS stories }
RETURN s.digest AS digest, stories
