import { own } from './own';
import { Served } from './served';

export function There({ go }: { go: (to: string) => (event: Event) => void }) {
  return (
    <>
      <a id="back" href="/" onClick={go('/')}>
        Till första sidan
      </a>
      <Served {...own.otherCall}>
        Sista dag att söka kommunens tredje bidrag är 15 januari 2027.
      </Served>
      <Served {...own.otherLine}>
        Kommunens andra linje: ring <a href="tel:+46191111111">019-111 11 11</a>. Vid akut fara,
        ring <a href="tel:112">112</a>.
      </Served>
    </>
  );
}
