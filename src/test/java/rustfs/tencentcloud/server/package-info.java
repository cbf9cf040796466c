/**
 * A real RustFS cluster from the very files that the program renders. Each node is a container with its own systemd,
 * network and disks: it boots with the user data of its machine by cloud-init, and is rolled out to by the text of the
 * TAT command. What stands in for the cloud is here too: a network, metadata, SSM, a mirror of the program, and TAT.
 * {@code bin/test-rustfs} starts these tests, as root, in namespaces of their own.
 */
@NullMarked
package rustfs.tencentcloud.server;

import org.jspecify.annotations.NullMarked;
