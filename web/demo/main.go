// Command demo shows the page over the made-up reports of webtest, for work on
// the page alone:
//
//	go run ./web/demo -listen 127.0.0.1:8089
package main

import (
	"flag"
	"fmt"
	"net"
	"net/http"
	"os"
	"time"

	"orontes/web"
	"orontes/web/webtest"
)

func main() {
	listen := flag.String("listen", "127.0.0.1:0", "address")
	flag.Parse()
	l, err := net.Listen("tcp", *listen)
	if err == nil {
		fmt.Printf("http://%s/\n", l.Addr())
		server := http.Server{Handler: web.LocalOnly(web.Handler(webtest.Sample())), ReadHeaderTimeout: 10 * time.Second}
		err = server.Serve(l)
	}
	fmt.Fprintln(os.Stderr, "demo:", err)
	os.Exit(1)
}
