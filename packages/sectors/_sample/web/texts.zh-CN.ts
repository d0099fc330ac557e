export const chinese = { records: '借阅证见下方本领域的记录。' } as const;
