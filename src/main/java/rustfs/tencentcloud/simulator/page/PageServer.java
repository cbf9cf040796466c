package rustfs.tencentcloud.simulator.page;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the page on the loopback interface. */
public final class PageServer implements AutoCloseable {
    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads;
    private final AccountView view;

    private PageServer(HttpServer server, ExecutorService threads, AccountView view) {
        this.server = server;
        this.threads = threads;
        this.view = view;
    }

    /**
     * Starts to serve.
     *
     * @param account the account's file
     * @param state the folder of the backend that holds the stacks' states
     * @param port 0 for any that is free
     */
    public static PageServer start(Path account, Path state, int port) throws IOException {
        HttpServer server;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (BindException e) {
            throw new IOException("The port " + port + " is taken: choose another one with --port.", e);
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        AccountView view = new AccountView(account, state, Clock.systemUTC());
        server.setExecutor(threads);
        server.createContext("/", new PageHandler(view));
        server.start();
        return new PageServer(server, threads, view);
    }

    /** What a browser is to open. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        view.close();
    }
}
