package tutti.exchange.crooked;

import java.net.Socket;

/** Breaks the house's rules on purpose, so that they are seen to fail. */
interface CrookedExchange {
    Socket socket();
}
