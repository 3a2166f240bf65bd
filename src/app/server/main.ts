import { setDefaultResultOrder } from 'node:dns';
import { Refusal } from '#shared/problem.ts';
import { settingsFrom } from './settings.ts';
import { type RunningProduct, startProduct } from './start-product.ts';

setDefaultResultOrder('ipv4first');

/** What `npm start` and `bin/lotrinh serve` end in. @throws an error that says in words why it could not start */
export async function serve(): Promise<void> {
  const product = await started();
  console.log(`\nLộ Trình đang chạy: ${product.address}`);
  if (product.accounts.length > 0) {
    console.log('Tài khoản:');
    for (const { username, password, displayName } of product.accounts)
      console.log(`  ${username.padEnd(14)} ${password.padEnd(20)} ${displayName}`);
  }
  stopOnSignal(product.stop);
}

async function started(): Promise<RunningProduct> {
  try {
    return await startProduct(settingsFrom(process.env, process.cwd()), (line) => console.log(line));
  } catch (error) {
    throw new Error(explained(error), { cause: error });
  }
}

function stopOnSignal(stop: () => Promise<void>): void {
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, async () => {
      if (isStopping) return;
      isStopping = true;
      await stop();
      process.exit(0);
    });
  }
}

function explained(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
    return 'Cổng này đang có chương trình khác dùng. Đặt cổng khác, ví dụ PORT=8081 npm start.';
  return `Không khởi động được: ${reasonsOf(error).join('\n  vì: ')}`;
}

/** The error and what it came from, the innermost last; a refusal names its codes and values. */
function reasonsOf(error: Error): string[] {
  const own = error instanceof Refusal ? JSON.stringify(error.problems) : error.message;
  return error.cause instanceof Error ? [own, ...reasonsOf(error.cause)] : [own];
}

if (import.meta.main) {
  await serve().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
