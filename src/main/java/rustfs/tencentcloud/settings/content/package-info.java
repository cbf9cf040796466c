/**
 * What is in the cluster: buckets with all that is set on them, who may do what, tiers and webhooks. These settings
 * stand apart from those of the cluster itself, as no node changes with them. Facts: the S3 documents of AWS for what a
 * bucket has, the sources of RustFS 1.0.1 for names and limits.
 */
@NullMarked
package rustfs.tencentcloud.settings.content;

import org.jspecify.annotations.NullMarked;
