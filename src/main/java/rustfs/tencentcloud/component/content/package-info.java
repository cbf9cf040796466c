/**
 * Brings what is in the cluster to its settings: the wanted state as a document without secrets, the secrets in SSM,
 * and a job on the first node that compares and changes. It declares nothing of the nodes themselves. The job is in
 * {@code src/main/resources/content}; its facts are the sources of RustFS 1.0.1.
 */
@NullMarked
package rustfs.tencentcloud.component.content;

import org.jspecify.annotations.NullMarked;
