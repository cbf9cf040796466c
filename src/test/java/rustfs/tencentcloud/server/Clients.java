package rustfs.tencentcloud.server;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** S3 clients for the nodes of a cluster, with the keys of its stack. */
final class Clients {
    private final Map<String, String> secrets;
    private final RenderedStack stack;

    Clients(RenderedStack stack) {
        this.stack = stack;
        this.secrets = stack.secrets();
    }

    S3Client of(Machine machine) {
        return at(machine.address());
    }

    S3Client at(String address) {
        UrlConnectionHttpClient.Builder http = UrlConnectionHttpClient.builder()
                .connectionTimeout(Duration.ofSeconds(3))
                .socketTimeout(Duration.ofSeconds(40));
        if (stack.speaksTls()) {
            http.tlsTrustManagersProvider(() -> Trust.in(stack.certificateAuthority()));
        }
        return S3Client.builder()
                .endpointOverride(URI.create((stack.speaksTls() ? "https://" : "http://") + address + ":9000"))
                .region(Region.of("us-east-1"))
                .forcePathStyle(true)
                .httpClientBuilder(http)
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(latest("rustfs-dev-access-key"), latest("rustfs-dev-secret-key"))))
                .build();
    }

    private String latest(String secret) {
        return secrets.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(secret + " "))
                .reduce((earlier, later) -> later)
                .map(Map.Entry::getValue)
                .orElseThrow();
    }
}
