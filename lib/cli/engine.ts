import { createInterface } from 'node:readline';

/** The commands: each turns the object of one line into the object to answer, and loads what it needs at the first. */
const commands: Record<string, (line: unknown) => Promise<object>> = {
  check: async (line) => (await import('./checkLine')).checkLine(line),
  similar: async (line) => (await import('./similarLine')).similarLine(line),
  triage: async (line) => (await import('./triageLine')).triageLine(line),
};

/**
 * `engine -- COMMAND`: JSON lines in, JSON lines out, in the same order. A line that cannot be answered is named on
 * standard error and the others still are; the exit status is then 1.
 */
async function main(name: string | undefined): Promise<number> {
  const command = commands[name ?? ''];
  if (!command) {
    console.error(`engine: unknown command "${name ?? ''}"; known: ${Object.keys(commands).join(', ')}`);
    return 2;
  }
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      console.log(JSON.stringify(await command(JSON.parse(line))));
    } catch (error) {
      status = 1;
      console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return status;
}

process.exitCode = await main(process.argv[2]);
