import type { Command } from '#platform/cli/command.ts';

export const serveCommand: Command = {
  name: 'serve',
  summary: 'Mở máy chủ, như npm start nhưng không cài và không dựng lại.',
  usage: '',
  options: {},
  async run() {
    const { serve } = await import('../server/main.ts');
    await serve();
    return { json: { serving: true }, text: '' };
  },
};
