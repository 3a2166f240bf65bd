import { RegisterScreen as Register } from '#tasks/web/register-screen.tsx';
import { BesideDirective } from './beside-directive.tsx';

/** The register, with what later rooms know of the directive in hand. */
export function RegisterScreen() {
  return <Register beside={(code) => <BesideDirective code={code} />} />;
}
