// Command provider-schema cuts what this project uses out of the provider's whole package schema.
//
// It reads src/main/schema/types.txt and writes src/main/schema/tencentcloud.json (for the SDK and the
// simulator) and src/main/schema/constraints.json (for the simulator), the whole of both into
// src/main/schema/all (for what the simulator serves beside), and sets the provider's version and the
// list of types in Pulumi.yaml. Run it through bin/provider-schema.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/base64"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

type object = map[string]any

func main() {
	root := flag.String("root", ".", "the project's folder")
	flag.Parse()
	if flag.NArg() < 1 || flag.NArg() > 2 {
		fail("usage: bin/provider-schema SCHEMA [CONSTRAINTS]; both may be gzipped.")
	}
	schemas := filepath.Join(*root, "src/main/schema")
	all := filepath.Join(schemas, "all")
	constraints := wholeConstraints(all) // those of the version before
	if flag.NArg() == 2 {
		constraints = read(flag.Arg(1))
	}
	wanted := list(filepath.Join(schemas, "types.txt"))
	correct(constraints, read(filepath.Join(schemas, "corrections.json")))
	whole := read(flag.Arg(0))
	constraints = cutConstraints(whole, constraints)
	writeWhole(all, whole, constraints)
	schema := cut(whole, wanted)
	parameterize(schema, wanted)
	write(filepath.Join(schemas, "tencentcloud.json"), schema)
	write(filepath.Join(schemas, "constraints.json"), cutConstraints(schema, constraints))
	project(filepath.Join(*root, "Pulumi.yaml"), schema, wanted)
	fmt.Printf("Provider %s: %d resource types of %d, %d functions of %d.\n", schema["version"],
		len(schema["resources"].(object)), len(whole["resources"].(object)),
		len(schema["functions"].(object)), len(whole["functions"].(object)))
}

// cut keeps the wanted resources and functions, the types that they refer to, and the provider itself.
func cut(schema object, wanted []string) object {
	resources, functions := object{}, object{}
	allResources, allFunctions := schema["resources"].(object), schema["functions"].(object)
	var missing []string
	for _, name := range wanted {
		kind, all, kept := "resource", allResources, resources
		token := token(strings.TrimPrefix(name, "data."), "")
		if strings.HasPrefix(name, "data.") {
			kind, all, kept = "function", allFunctions, functions
			token = tokenOfFunction(strings.TrimPrefix(name, "data."))
		}
		found, ok := all[token]
		if !ok {
			missing = append(missing, fmt.Sprintf("%s (%s %s)", name, kind, token))
			continue
		}
		kept[token] = found
	}
	if len(missing) > 0 {
		fail("the schema has no " + strings.Join(missing, ", no ") + ": correct src/main/schema/types.txt.")
	}
	for name, function := range allFunctions {
		if strings.HasPrefix(name, "pulumi:providers") {
			functions[name] = function // gen-sdk refuses a provider whose methods are missing
		}
	}
	small := object{}
	for _, key := range []string{"name", "version", "attribution", "publisher", "repository", "meta", "config",
		"provider", "parameterization"} {
		small[key] = schema[key]
	}
	small["language"] = object{"java": schema["language"].(object)["java"]}
	small["resources"], small["functions"] = resources, functions
	small["types"] = closure(small, schema["types"].(object))
	strip(small)
	return small
}

// closure follows every $ref from the kept parts, and from the types that they lead to.
func closure(from object, all object) object {
	kept := object{}
	var follow func(any)
	follow = func(node any) {
		switch node := node.(type) {
		case object:
			if ref, ok := node["$ref"].(string); ok {
				name := strings.TrimPrefix(ref, "#/types/")
				if found, known := all[name]; known && kept[name] == nil {
					kept[name] = found
					follow(found)
				}
			}
			for _, child := range node {
				follow(child)
			}
		case []any:
			for _, child := range node {
				follow(child)
			}
		}
	}
	follow(from)
	return kept
}

// strip drops prose, so that a new provider version shows as a change of facts only.
func strip(node any) {
	switch node := node.(type) {
	case object:
		for key, child := range node {
			if text, prose := child.(string); prose && (key == "description" || key == "deprecationMessage") && text != "" {
				if key == "description" {
					delete(node, key)
				}
				continue
			}
			strip(child)
		}
	case []any:
		for _, child := range node {
			strip(child)
		}
	}
}

// parameterize names the types in the parameter, so that the real bridge serves these alone and starts faster.
func parameterize(schema object, wanted []string) {
	includes := make([]string, 0, len(wanted))
	for _, name := range wanted {
		includes = append(includes, strings.TrimPrefix(name, "data."))
	}
	slices.Sort(includes)
	value := object{
		"remote": object{
			"url":     "registry.opentofu.org/tencentcloudstack/tencentcloud",
			"version": schema["version"],
		},
		"includes": slices.Compact(includes),
	}
	encoded, _ := json.Marshal(value)
	schema["parameterization"].(object)["parameter"] = base64.StdEncoding.EncodeToString(encoded)
}

// correct adds what the constraints do not say of a type, and leaves what they do.
func correct(constraints, corrections object) {
	resources := constraints["resources"].(object)
	for token, correction := range corrections["resources"].(object) {
		known, ok := resources[token].(object)
		if !ok {
			resources[token] = correction
			continue
		}
		for name, fact := range correction.(object)["properties"].(object) {
			facts := known["properties"].(object)
			if given, ok := facts[name].(object); !ok || given["derived"] == true {
				facts[name] = fact
			}
		}
	}
}

// cutConstraints keeps the constraints of the kept types; what the given file lacks is read off the schema.
func cutConstraints(schema object, constraints object) object {
	out := object{"version": schema["version"], "resources": object{}, "functions": object{}}
	for _, kind := range []string{"resources", "functions"} {
		given, _ := constraints[kind].(object)
		for token, declared := range schema[kind].(object) {
			if strings.HasPrefix(token, "pulumi:providers") {
				continue
			}
			known, ok := given[token].(object)
			switch {
			case kind == "functions" && ok:
				out[kind].(object)[token] = known
			case kind == "resources":
				out[kind].(object)[token] = merge(known, derive(token, declared.(object)))
			}
		}
	}
	return out
}

// merge keeps what is known of a type, takes up the properties that are new in the schema, and drops those that are
// gone. The bridge adds two of its own to types, an id and timeouts; they are no properties of the provider's.
func merge(known, derived object) object {
	if known == nil {
		return derived
	}
	properties := object{}
	facts := known["properties"].(object)
	for name, fact := range derived["properties"].(object) {
		if given, ok := facts[name]; ok {
			properties[name] = given
		} else if name != "timeouts" && !isID(name, known) {
			properties[name] = fact
		}
	}
	known["properties"] = properties
	return known
}

// isID tells the input that the bridge adds to every type for Terraform's id, such as vpcId, or tencentcloudVpcId where
// the type has a vpcId of its own; it is no property of the type.
func isID(name string, resource object) bool {
	words := strings.ReplaceAll(resource["tf"].(string), "_", "") + "Id"
	return strings.EqualFold(name, words) || strings.EqualFold(name, strings.TrimPrefix(words, "tencentcloud"))
}

// derive says of a type what the package schema alone can say: required, computed, replaced, secret. An output that is
// always there and need not be given is one that the cloud gives. Each is marked as derived.
func derive(token string, resource object) object {
	properties := object{}
	inputs, _ := resource["inputProperties"].(object)
	required, _ := resource["requiredInputs"].([]any)
	promised, _ := resource["required"].([]any)
	outputs, _ := resource["properties"].(object)
	for name := range outputs {
		input, settable := inputs[name].(object)
		facts := object{"tf": snake(name), "derived": true}
		switch {
		case !settable:
			facts["computed"] = true
		case slices.Contains(required, any(name)):
			facts["required"] = true
		default:
			facts["optional"] = true
			if slices.Contains(promised, any(name)) {
				facts["computed"] = true
			}
		}
		if settable && input["willReplaceOnChanges"] == true {
			facts["forceNew"] = true
		}
		if settable && input["secret"] == true {
			facts["sensitive"] = true
		}
		properties[name] = facts
	}
	name := token[strings.LastIndex(token, ":")+1:]
	return object{"tf": "tencentcloud_" + snake(strings.ToLower(name[:1])+name[1:]), "properties": properties, "updatable": true}
}

// project writes the provider's version and the list of types into Pulumi.yaml, between its two marks.
func project(path string, schema object, wanted []string) {
	text, err := os.ReadFile(path)
	if err != nil {
		return // a project without Pulumi.yaml has nothing to keep in step
	}
	begin, end := "  tencentcloud: # written by bin/provider-schema\n", "  # end of what bin/provider-schema writes\n"
	before, rest, found := strings.Cut(string(text), begin)
	_, after, closed := strings.Cut(rest, end)
	if !found || !closed {
		fail("Pulumi.yaml lacks the lines '" + strings.TrimSpace(begin) + "' and '" + strings.TrimSpace(end) + "'.")
	}
	base := schema["parameterization"].(object)["baseProvider"].(object)
	var entry strings.Builder
	fmt.Fprintf(&entry, "    source: %s\n    version: %s\n    parameters:\n", base["name"], base["version"])
	fmt.Fprintf(&entry, "      - tencentcloudstack/tencentcloud\n      - %s\n      - --include\n", schema["version"])
	includes := []string{}
	for _, name := range wanted {
		includes = append(includes, strings.TrimPrefix(name, "data."))
	}
	slices.Sort(includes)
	fmt.Fprintf(&entry, "      - %s\n", strings.Join(slices.Compact(includes), ","))
	if err := os.WriteFile(path, []byte(before+begin+entry.String()+end+after), 0o644); err != nil {
		fail(err.Error())
	}
}

// token turns tencentcloud_route_table into tencentcloud:index/routeTable:RouteTable.
func token(terraform string, prefix string) string {
	words := strings.Split(strings.TrimPrefix(terraform, "tencentcloud_"), "_")
	name := prefix
	for _, word := range words {
		name += strings.ToUpper(word[:1]) + word[1:]
	}
	lower := strings.ToLower(name[:1]) + name[1:]
	return "tencentcloud:index/" + lower + ":" + name
}

func tokenOfFunction(terraform string) string {
	resource := token(terraform, "")
	name := "get" + resource[strings.LastIndex(resource, ":")+1:]
	return "tencentcloud:index/" + name + ":" + name
}

func snake(camel string) string {
	var out strings.Builder
	for _, letter := range camel {
		if letter >= 'A' && letter <= 'Z' {
			out.WriteByte('_')
			letter += 'a' - 'A'
		}
		out.WriteRune(letter)
	}
	return out.String()
}

func list(path string) []string {
	text, err := os.ReadFile(path)
	if err != nil {
		fail(err.Error())
	}
	var names []string
	for _, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if line != "" && !strings.HasPrefix(line, "#") {
			names = append(names, line)
		}
	}
	return names
}

func read(path string) object {
	file, err := os.Open(path)
	if err != nil {
		fail(err.Error())
	}
	defer file.Close()
	var reader io.Reader = file
	if strings.HasSuffix(path, ".gz") {
		if reader, err = gzip.NewReader(file); err != nil {
			fail(path + ": " + err.Error())
		}
	}
	decoder := json.NewDecoder(reader)
	decoder.UseNumber()
	var out object
	if err := decoder.Decode(&out); err != nil {
		fail(path + ": " + err.Error())
	}
	return out
}

func write(path string, value object) {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	if err := encoder.Encode(value); err != nil {
		fail(err.Error())
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		fail(err.Error())
	}
}

func fail(message string) {
	fmt.Fprintln(os.Stderr, "provider-schema: "+message)
	os.Exit(1)
}
