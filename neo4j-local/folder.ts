import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { releaseLine } from "./version.ts";

const MARK = "made-by-ensemble.txt";

interface Mark {
  neo4j: string;
  database: string;
}

/** What a database folder is for. */
export interface Purpose {
  version: string;
  database: string;
}

/**
 * Makes a folder for a database and marks it as made here, or sees that it is one made here for the same purpose.
 * Throws an Error in a sentence, having touched nothing, for any other folder.
 */
export async function claimFolder(folder: string, { version, database }: Purpose): Promise<void> {
  const wanted = { neo4j: releaseLine(version), database };
  if (!existsSync(folder) || (await readdir(folder)).length === 0) {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, MARK), writeMark(wanted));
    return;
  }
  const mark = await readMark(folder);
  if (mark === null) {
    throw new Error(`${folder} is not empty and was not made by Ensemble: name another folder for Neo4j.`);
  }
  if (mark.neo4j !== wanted.neo4j || mark.database !== wanted.database) {
    throw new Error(
      `${folder} holds the database "${mark.database}" of Neo4j ${mark.neo4j}, ` +
        `not "${wanted.database}" of ${wanted.neo4j}: name another folder.`,
    );
  }
}

/** Whether this folder bears the mark of one made here. */
export async function isClaimed(folder: string): Promise<boolean> {
  return (await readMark(folder)) !== null;
}

function writeMark({ neo4j, database }: Mark): string {
  return `Neo4j ${neo4j}, database ${database}\n`;
}

async function readMark(folder: string): Promise<Mark | null> {
  const file = join(folder, MARK);
  if (!existsSync(file)) return null;
  const [, neo4j, database] = /^Neo4j (\S+), database (\S+)$/m.exec(await readFile(file, "utf8")) ?? [];
  return neo4j === undefined || database === undefined ? null : { neo4j, database };
}
