import { words } from '#platform/web/words.ts';

/** A sentence for each fact behind a status. */
export const reasonText = words({
  vi: {
    voided: (on: string, reason: string) => `Không còn phù hợp từ ${on}${reason && `: ${reason}`}.`,
    paused: (on: string, reason: string) => `Tạm dừng từ ${on}${reason && `: ${reason}`}.`,
    notIssued: 'Đã lập nhưng chưa giao cho đơn vị nào.',
    noLead: 'Chưa có cơ quan chủ trì.',
    acceptedInTime: (on: string) => `Nghiệm thu ngày ${on}, trong hạn.`,
    acceptedLate: (on: string, days: number) => `Nghiệm thu ngày ${on}, muộn ${days} ngày.`,
    neverReported: (since: string, days: number, every: number) =>
      `Chưa báo cáo lần nào từ khi giao ngày ${since}: ${days} ngày, nhịp là ${every} ngày.`,
    silent: (since: string, days: number, every: number) =>
      `Báo cáo gần nhất ngày ${since}: ${days} ngày trước, nhịp là ${every} ngày.`,
    pastDue: (days: number, phrase: string) => `Quá hạn ${days} ngày so với “${phrase}”.`,
    expectedAfterDue: (on: string, days: number) => `Đơn vị dự kiến xong ngày ${on}, sau hạn ${days} ngày.`,
    waitsForDecision: (obstacle: string, days: number) => `Vướng: ${obstacle}. Đã chờ quyết định ${days} ngày.`,
    milestoneLate: (title: string, days: number) => `Mốc “${title}” quá hạn ${days} ngày.`,
    dueSoon: (latest: string, days: number, working: number) =>
      `Còn ${days} ngày đến hạn ${latest}, trong đó ${working} ngày làm việc.`,
    inTime: (latest: string, days: number) => `Còn ${days} ngày đến hạn ${latest}.`,
    noDueDay: (phrase: string) => (phrase ? `Hạn “${phrase}” không nêu ngày.` : 'Chưa có hạn.'),
    extended: (times: number, phrase: string, days: number) =>
      `Đã đổi hạn ${times} lần; hạn đầu “${phrase}”${days > 0 ? ` đã qua ${days} ngày` : ''}.`,
    reported: (on: string, percent: string) => `Báo cáo gần nhất ngày ${on}${percent && `, đạt ${percent}%`}.`,
    noTasks: 'Chưa có nhiệm vụ nào trả lời chỉ đạo này.',
    noneIssued: (tasks: number) => `${tasks} nhiệm vụ đã lập, chưa giao việc nào.`,
    allVoid: 'Mọi nhiệm vụ đều không còn phù hợp.',
    allDone: (tasks: number) =>
      tasks === 1 ? 'Nhiệm vụ duy nhất đã nghiệm thu.' : `Cả ${tasks} nhiệm vụ đã nghiệm thu.`,
    doneSomeLate: (tasks: number, late: number) => `Cả ${tasks} nhiệm vụ đã nghiệm thu, ${late} việc muộn.`,
    taskStands: (title: string, status: string) => `${title}: ${status}.`,
    tasksDone: (done: number, tasks: number) => `${done} trong ${tasks} nhiệm vụ đã xong.`,
  },
  en: {
    voided: (on, reason) => `No longer applies since ${on}${reason && `: ${reason}`}.`,
    paused: (on, reason) => `Paused since ${on}${reason && `: ${reason}`}.`,
    notIssued: 'Written down, issued to nobody yet.',
    noLead: 'There is no lead unit.',
    acceptedInTime: (on) => `Accepted on ${on}, in time.`,
    acceptedLate: (on, days) => `Accepted on ${on}, ${days} days late.`,
    neverReported: (since, days, every) =>
      `No report since it was issued on ${since}: ${days} days, due every ${every} days.`,
    silent: (since, days, every) => `Last report on ${since}: ${days} days ago, due every ${every} days.`,
    pastDue: (days, phrase) => `${days} days past “${phrase}”.`,
    expectedAfterDue: (on, days) => `Its unit expects to finish on ${on}, ${days} days after the due day.`,
    waitsForDecision: (obstacle, days) => `In the way: ${obstacle}. Waiting ${days} days for a decision.`,
    milestoneLate: (title, days) => `Milestone “${title}” is ${days} days late.`,
    dueSoon: (latest, days, working) => `${days} days left until ${latest}, ${working} of them working days.`,
    inTime: (latest, days) => `${days} days left until ${latest}.`,
    noDueDay: (phrase) => (phrase ? `“${phrase}” names no day.` : 'No due day yet.'),
    extended: (times, phrase, days) =>
      `Window changed ${times} times; the first, “${phrase}”${days > 0 ? `, passed ${days} days ago` : ''}.`,
    reported: (on, percent) => `Last report on ${on}${percent && `, ${percent}% done`}.`,
    noTasks: 'No task answers this directive yet.',
    noneIssued: (tasks) => `${tasks} tasks written down, none issued.`,
    allVoid: 'None of its tasks applies any more.',
    allDone: (tasks) => (tasks === 1 ? 'Its only task is accepted.' : `All ${tasks} tasks are accepted.`),
    doneSomeLate: (tasks, late) => `All ${tasks} tasks are accepted, ${late} of them late.`,
    taskStands: (title, status) => `${title}: ${status}.`,
    tasksDone: (done, tasks) => `${done} of ${tasks} tasks are done.`,
  },
});
