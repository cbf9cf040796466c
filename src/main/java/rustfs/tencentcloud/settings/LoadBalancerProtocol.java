package rustfs.tencentcloud.settings;

/** What a load balancer does with the bytes of clients, and who ends their TLS. */
public enum LoadBalancerProtocol implements Word {
    /** Passes bytes on. Clients speak to a node itself, so they see its certificate if nodes speak TLS. */
    TCP("tcp"),
    /** Ends TLS and passes what was in it on as it is, so nodes must speak plain HTTP. */
    TCP_SSL("tcpSsl"),
    /** Ends TLS, reads HTTP, and speaks HTTP or HTTPS to the nodes as they do. */
    HTTPS("https");

    private final String word;

    LoadBalancerProtocol(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Whether clients see a certificate of the load balancer. */
    public boolean endsTls() {
        return this != TCP;
    }
}
