import { escapeHtml, plainPage } from './plain-page.ts';

/** What went wrong at the last attempt. */
export type LoginProblem = 'WRONG' | 'LOCKED';

const sentences: Readonly<Record<LoginProblem, string>> = {
  WRONG: '账号或密码不正确，请核对后重试。',
  LOCKED: '连续 5 次失败，该账号已锁定 15 分钟，请稍后再试。',
};

/** The login form of the development provider. It says the same for an account that does not exist. */
export function loginPage(input: {
  readonly action: string;
  readonly account: string;
  readonly problem: LoginProblem | null;
}): string {
  const { problem } = input;
  const alert = problem === null ? '' : `<p role="alert" id="problem">${sentences[problem]}</p>`;
  const described = problem === null ? '' : ' aria-describedby="problem" aria-invalid="true"';
  return plainPage(
    '开发环境登录',
    `<p class="notice">仅供开发和演示使用，不是正式的统一身份认证。账号和密码见启动时终端的提示。</p>
${alert}
<form method="post" action="${escapeHtml(input.action)}">
<label for="account">账号</label>
<input id="account" name="account" value="${escapeHtml(input.account)}" autocomplete="username" autocapitalize="none"
  spellcheck="false" maxlength="100" required${described}>
<label for="password">密码</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="100" required${described}>
<button type="submit">登录</button>
</form>`,
  );
}
