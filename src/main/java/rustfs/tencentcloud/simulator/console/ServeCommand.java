package rustfs.tencentcloud.simulator.console;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import rustfs.tencentcloud.simulator.page.PageServer;

/** Shows the account in a browser. */
final class ServeCommand implements Command {
    private static final String PORT = "--port";
    private static final String DEFAULT_PORT = "7480";
    private static final int HIGHEST_PORT = 65_535;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public String usage() {
        return "[--port N]";
    }

    @Override
    public String summary() {
        return """
                Shows the account on a page, live, until it is interrupted.
                Only this machine can see it, and nothing can be changed on it. --port 0 takes any port that is free; the
                default is 7480.""";
    }

    @Override
    public int run(List<String> arguments, Session session) throws IOException {
        Words words = Words.read(arguments, Set.of(), Set.of(PORT));
        words.rest().forEach(word -> words.problem("'serve' takes no '" + word + "'."));
        String port = words.value(PORT).orElse(DEFAULT_PORT);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > HIGHEST_PORT) {
            words.problem("'--port' takes a number from 0 to " + HIGHEST_PORT + ", got '" + port + "'.");
        }
        words.end();
        try (PageServer server = PageServer.start(session.file(), session.state(), Integer.parseInt(port))) {
            session.out().println(server.address());
            session.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Console.DONE;
    }
}
