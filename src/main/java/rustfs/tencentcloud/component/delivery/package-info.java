/**
 * How clients reach the cluster: the load balancer in front of its nodes, its public name, and the CDN domain that
 * delivers a bucket. It
 * stands on network and rustfs. Facts: the CLB and CDN rows of the provider, and what RustFS asks of a proxy before it.
 */
@NullMarked
package rustfs.tencentcloud.component.delivery;

import org.jspecify.annotations.NullMarked;
