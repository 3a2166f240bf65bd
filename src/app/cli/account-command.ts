import { organisationByKey } from '#organisations/storage/organisation-queries.ts';
import { listAccounts } from '#platform/auth/account-queries.ts';
import { createAccount, disableAccount, resetPassword } from '#platform/auth/account-store.ts';
import { newPassword } from '#platform/auth/passwords.ts';
import { type Command, type CommandInput, type CommandResult, UsageError } from '#platform/cli/command.ts';
import { type ActionContext, type Role, readingOf, roles } from '#platform/context.ts';
import { refuse } from '#shared/problem.ts';
import { withCity } from './with-city.ts';

export const accountCommand: Command = {
  name: 'account',
  summary: 'Tài khoản: list, create, reset, disable.',
  usage: 'list | create TÊN --role VAI --name “TÊN HIỂN THỊ” [--unit KHÓA ĐƠN VỊ] | reset TÊN | disable TÊN',
  options: { role: { type: 'string' }, name: { type: 'string' }, unit: { type: 'string' } },
  run: (input) => withCity((context) => act({ ...context, actor: { ...context.actor, role: 'administrator' } }, input)),
};

async function act(context: ActionContext, { files: [verb, username], values }: CommandInput): Promise<CommandResult> {
  if (verb === 'list') return list(context);
  if (!username) throw new UsageError('Thiếu tên đăng nhập.');
  if (verb === 'create') return create(context, username, values);
  if (verb === 'reset') {
    const password = newPassword();
    await resetPassword(context, username, password);
    return { json: { username, password }, text: `Mật khẩu mới của ${username}: ${password}` };
  }
  if (verb === 'disable') {
    await disableAccount(context, username);
    return { json: { username, disabled: true }, text: `Đã khóa ${username}.` };
  }
  throw new UsageError(`Không có việc “${verb}”.`);
}

async function list(context: ActionContext): Promise<CommandResult> {
  const accounts = await listAccounts(context.db, context.tenantId);
  const lines = accounts.map(
    (account) =>
      `${account.username.padEnd(20)} ${account.role.padEnd(14)} ${account.displayName}${account.isDisabled ? ' (đã khóa)' : ''}`,
  );
  return { json: accounts, text: lines.join('\n') || 'Chưa có tài khoản.' };
}

async function create(
  context: ActionContext,
  username: string,
  values: CommandInput['values'],
): Promise<CommandResult> {
  const role = roles.find((known) => known === values.role);
  if (!role) throw new UsageError(`--role phải là một trong: ${roles.join(', ')}.`);
  const password = newPassword();
  const organisationId = await unitId(context, role, values.unit);
  await createAccount(context, {
    username,
    displayName: String(values.name ?? username),
    role,
    organisationId,
    password,
  });
  return { json: { username, password }, text: `Đã mở ${username}. Mật khẩu: ${password}` };
}

async function unitId(context: ActionContext, role: Role, key: string | boolean | undefined): Promise<string | null> {
  if (role !== 'agency') return null;
  if (typeof key !== 'string') throw new UsageError('Tài khoản đơn vị cần --unit, ví dụ --unit so-xay-dung.');
  const unit = await organisationByKey(readingOf(context), key);
  return unit?.id ?? refuse('organisations.not_found', { key });
}
