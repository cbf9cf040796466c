package rustfs.tencentcloud.server;

import java.util.List;

/** Asks a node whether it is ready, as the balancer does. */
record Probe(String address, boolean tls) {
    private static final String SECONDS = "5";

    boolean isReady() {
        return status("/health/ready").equals("200");
    }

    /** The status of an answer of the server, {@code 000} without one. */
    String status(String path) {
        String url = (tls ? "https://" : "http://") + address + ":9000" + path;
        // Who it is, is for the clients to check; this asks how it is.
        return Shell.attempt(List.of("curl", "-sk", "-o", "/dev/null", "-m", SECONDS, "-w", "%{http_code}", url))
                .output();
    }
}
