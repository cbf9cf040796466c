// Command provider is a Terraform provider for the test that holds the simulator against Pulumi's bridge.
//
// It serves the resource types of this project's schema the way the real provider does, through the SDK that the
// real provider is built with: so plans, sets, defaults, conflicts and what has to be replaced are the SDK's own
// doing. Its cloud is a file that holds what was made. It has no rules of its own; what the cloud would compute is
// an empty value of the right kind. Run it through bin/test-bridge.
//
// Environment: RUSTFS_BRIDGE_SCHEMA is the folder of tencentcloud.json and constraints.json, RUSTFS_BRIDGE_VALIDATORS
// the file of value ranges, RUSTFS_BRIDGE_ACCOUNT the file of what was made.
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/hashicorp/terraform-plugin-sdk/v2/helper/schema"
	"github.com/hashicorp/terraform-plugin-sdk/v2/plugin"
)

func main() {
	folder := os.Getenv("RUSTFS_BRIDGE_SCHEMA")
	var source packageSchema
	var rules constraints
	var ranges map[string]map[string]valueRange
	for path, target := range map[string]any{
		filepath.Join(folder, "tencentcloud.json"): &source,
		filepath.Join(folder, "constraints.json"):  &rules,
		os.Getenv("RUSTFS_BRIDGE_VALIDATORS"):      &ranges,
	} {
		if err := readJSON(path, target); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	account := &account{path: os.Getenv("RUSTFS_BRIDGE_ACCOUNT")}
	provider := &schema.Provider{Schema: source.provider(), ResourcesMap: map[string]*schema.Resource{}}
	for token, resource := range source.Resources {
		rule := rules.Resources[token]
		reader := reader{types: source.Types, ranges: ranges[lastPart(token)]}
		provider.ResourcesMap[rule.Terraform] = account.serve(rule.Terraform, reader.resource(resource, rule))
	}
	plugin.Serve(&plugin.ServeOpts{ProviderFunc: func() *schema.Provider { return provider }})
}
