/**
 * The simulator: a Pulumi provider that serves the same package as the real one, without an account or a network.
 * Three layers, each in packages of its own: the protocol ({@code protocol}), the rules of the provider's schema
 * ({@code schema}), and a cloud that remembers and refuses: {@code store} (what exists), {@code cloud} (what all
 * services have in common), {@code service} (one package per service). {@code operation} puts the last two together,
 * {@code value} is what they speak in. Nothing else in the project imports it, and it imports nothing
 * else of the project: it derives its rules from the provider's schema and never from our settings, so that each
 * catches the other's mistakes.
 */
@NullMarked
package rustfs.tencentcloud.simulator;

import org.jspecify.annotations.NullMarked;
