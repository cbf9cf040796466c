package rustfs.tencentcloud.component.content;

import rustfs.tencentcloud.settings.BoundSettings;
import rustfs.tencentcloud.settings.StackYaml;

/** A stack with something of everything in its cluster. */
final class ContentYaml {
    static final String NAME = "c-content";

    private ContentYaml() {}

    static StackYaml full() {
        return StackYaml.sound()
                .with("contentSecrets", "{cos: cosSecret1, token: tokenSecret1, copier: copierSecret1}")
                .with("content", """
                        policies:
                          - name: uploader
                            statements:
                              - {actions: ['s3:PutObject', 's3:GetObject'], resources: ['assets/*']}
                              - {effect: Deny, actions: ['s3:DeleteObject']}
                        users:
                          - {name: app, policies: [uploader, readonly]}
                          - {name: viewer}
                        groups:
                          - {name: team, users: [app], policies: [readonly]}
                        serviceAccounts:
                          - {name: job, user: app, policy: uploader}
                        tiers:
                          - {name: COLD, bucket: cold-1250000000, accessKey: AKIDcold, secret: cos, prefix: rustfs/}
                        webhooks:
                          - {name: hook, endpoint: 'https://hook.test/events', secret: token}
                        buckets:
                          - name: assets
                            publicRead: true
                            quotaGib: 100
                            cors: [{origins: ['https://app.test'], methods: [GET, HEAD]}]
                            lifecycle:
                              - {name: parts, abortUploadsDays: 7}
                              - {name: logs, prefix: logs/, transitionDays: 30, tier: COLD, expireDays: 365}
                            events: [{webhook: hook, prefix: in/, suffix: .csv}]
                          - name: checkpoints
                            versioning: true
                            lock: {days: 7}
                            lifecycle: [{name: versions, expireNoncurrentDays: 30}]
                            policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":["app"]},"Action":["s3:GetObject"],"Resource":["arn:aws:s3:::checkpoints/*"]}]}'
                            replication: {endpoint: 'https://s3.other.test:9000', bucket: copy, accessKey: copier, secret: copier}
                        """);
    }

    static WantedState wanted(StackYaml yaml) {
        BoundSettings bound = yaml.bind();
        return new WantedState(
                bound.settings().content(),
                new WantedState.Source(bound.settings().region(), "c-node", new ContentSecrets(NAME, bound)));
    }
}
