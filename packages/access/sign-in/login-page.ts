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

/** The page for the one-time code. It shows the code itself: this provider has nothing to send it by, and says so. */
export function codePage(input: {
  readonly action: string;
  readonly code: string;
  readonly wrong: boolean;
}): string {
  const alert = input.wrong ? '<p role="alert" id="problem">验证码不正确，请重新输入。</p>' : '';
  const described = input.wrong ? ' aria-describedby="problem" aria-invalid="true"' : '';
  return plainPage(
    '二次验证',
    `<p class="notice">演示：验证码直接显示在这里。正式的统一身份认证会通过手机或 UKey 完成这一步。</p>
<p>演示验证码：<strong id="demonstration-code">${escapeHtml(input.code)}</strong></p>
${alert}
<form method="post" action="${escapeHtml(input.action)}">
<label for="code">一次性验证码</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="6" required${described}>
<button type="submit">验证</button>
</form>`,
  );
}
