// Notes from which scripts the database was seeded. Parameters: $digest.
MERGE (s:Seed {id: 'seed'})
SET s.digest = $digest
