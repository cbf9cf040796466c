package main

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// The whole package, cut into one file for each product, so that a reader of one type opens one small file. A product
// is the first word of a Terraform name: tencentcloud_vpc_flow_log is in vpc.jsonl.gz. Each line is an entry, and
// package.json.gz holds what belongs to no entry. Equal input makes equal bytes.

// entry is one resource type or function with all that it refers to. Readers rely on the order of the fields.
type entry struct {
	Token       string `json:"token"`
	Terraform   string `json:"terraform"`
	Constraints any    `json:"constraints"`
	Schema      any    `json:"schema"`
	Types       object `json:"types"`
}

const (
	head      = "package.json.gz"
	extension = ".jsonl.gz"
)

// writeWhole replaces the folder by one that holds this schema.
func writeWhole(folder string, schema, constraints object) {
	strip(schema)
	products := map[string][]entry{}
	for _, kind := range []string{"resources", "functions"} {
		for token, declared := range schema[kind].(object) {
			if strings.HasPrefix(token, "pulumi:providers") {
				continue
			}
			facts, _ := constraints[kind].(object)[token].(object)
			made := entry{token, terraformName(kind, token, facts), facts, declared, closure(object{"it": declared}, schema["types"].(object))}
			product := productOf(made.Terraform)
			if product != productOfToken(token) {
				fail("the names " + token + " and " + made.Terraform + " do not begin alike: the simulator would look for the type in two files.")
			}
			products[product] = append(products[product], made)
		}
	}
	if err := os.RemoveAll(folder); err != nil {
		fail(err.Error())
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		fail(err.Error())
	}
	names := []string{}
	for product, entries := range products {
		names = append(names, product)
		slices.SortFunc(entries, func(left, right entry) int { return strings.Compare(left.Token, right.Token) })
		lines := make([]any, 0, len(entries))
		for _, made := range entries {
			lines = append(lines, made)
		}
		compress(filepath.Join(folder, product+extension), lines)
	}
	slices.Sort(names)
	compress(filepath.Join(folder, head), []any{object{"products": names, "schema": rest(schema, products)}})
}

func terraformName(kind, token string, facts object) string {
	if name, known := facts["tf"].(string); known {
		return name
	}
	name := token[strings.LastIndex(token, ":")+1:]
	if kind == "functions" {
		name = strings.TrimPrefix(name, "get")
	}
	return "tencentcloud_" + snake(strings.ToLower(name[:1])+name[1:])
}

func productOf(terraform string) string {
	product, _, _ := strings.Cut(strings.TrimPrefix(terraform, "tencentcloud_"), "_")
	return product
}

// productOfToken is the first word of a token's last part: vpc of tencentcloud:index/getVpcSubnets:getVpcSubnets.
func productOfToken(token string) string {
	name := strings.TrimPrefix(token[strings.LastIndex(token, ":")+1:], "get")
	return regexp.MustCompile("^[a-z0-9]+").FindString(strings.ToLower(name[:1]) + name[1:])
}

// rest is the schema without its entries and what only they refer to.
func rest(schema object, products map[string][]entry) object {
	types := object{}
	for name, declared := range schema["types"].(object) {
		types[name] = declared
	}
	for _, entries := range products {
		for _, made := range entries {
			for name := range made.Types {
				delete(types, name)
			}
		}
	}
	functions := object{}
	for token, function := range schema["functions"].(object) {
		if strings.HasPrefix(token, "pulumi:providers") {
			functions[token] = function
		}
	}
	kept := object{}
	for key, value := range schema {
		kept[key] = value
	}
	kept["types"], kept["functions"], kept["resources"] = types, functions, object{}
	return kept
}

func compress(path string, lines []any) {
	var out bytes.Buffer
	zipped, _ := gzip.NewWriterLevel(&out, gzip.BestCompression) // fails for an unknown level alone
	encoder := json.NewEncoder(zipped)
	encoder.SetEscapeHTML(false)
	for _, line := range lines {
		if err := encoder.Encode(line); err != nil {
			fail(err.Error())
		}
	}
	if err := zipped.Close(); err != nil {
		fail(err.Error())
	}
	if err := os.WriteFile(path, out.Bytes(), 0o644); err != nil {
		fail(err.Error())
	}
}

// wholeConstraints reads back the constraints that writeWhole has written.
func wholeConstraints(folder string) object {
	constraints := object{"resources": object{}, "functions": object{}}
	files, _ := filepath.Glob(filepath.Join(folder, "*"+extension))
	for _, path := range files {
		for _, made := range entries(path) {
			kind := "resources"
			if strings.HasPrefix(made.Token[strings.LastIndex(made.Token, ":")+1:], "get") {
				kind = "functions"
			}
			constraints[kind].(object)[made.Token] = made.Constraints
		}
	}
	return constraints
}

func entries(path string) []entry {
	file, err := os.Open(path)
	if err != nil {
		fail(err.Error())
	}
	defer file.Close()
	zipped, err := gzip.NewReader(file)
	if err != nil {
		fail(path + ": " + err.Error())
	}
	decoder := json.NewDecoder(bufio.NewReader(zipped))
	decoder.UseNumber()
	var read []entry
	for decoder.More() {
		var next entry
		if err := decoder.Decode(&next); err != nil {
			fail(path + ": " + err.Error())
		}
		read = append(read, next)
	}
	return read
}
